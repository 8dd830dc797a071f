#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace engine
{

/// Where a copied text waits to be pasted, in this program or another.
class Clipboard
{
public:
    virtual ~Clipboard() = default;

    /// UTF-8, as another program left it: to be cleaned like anything typed. Empty when there is
    /// no text.
    virtual std::string text() = 0;
    virtual void set(std::string_view text) = 0;
};

/// The clipboard of the system; use it only while a window is open.
std::unique_ptr<Clipboard> system_clipboard();

} // namespace engine
