#include "engine/heap.hpp"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace engine
{

void keep_freed_memory()
{
#ifdef __GLIBC__
    constexpr int a_frame = 32 << 20, step = 1 << 20;
    mallopt(M_TRIM_THRESHOLD, a_frame);
    mallopt(M_MMAP_THRESHOLD, a_frame);
    mallopt(M_TOP_PAD, step);
#endif
}

} // namespace engine
