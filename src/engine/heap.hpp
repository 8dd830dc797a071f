#pragma once

namespace engine
{

/// Lets the C library keep what a frame frees for the next one. Without a graphics card a frame
/// takes and frees many megabytes; given back to the system each time, they come back page by page,
/// which takes longer than the drawing (measured: docs/measurements.md).
void keep_freed_memory();

} // namespace engine
