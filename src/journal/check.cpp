#include "journal/check.hpp"

#include "journal/contents.hpp"
#include "journal/opening.hpp"

namespace journal
{

base::Result<Check> check(const std::filesystem::path& folder)
{
    const Trial<FolderLock> lock = take_known_folder(folder);
    if (const Refusal* refusal = std::get_if<Refusal>(&lock))
        return refusal->error;
    const Places places(folder);
    if (is_fresh(places))
        return base::Error{folder.string(), "", "there is no journal here"};
    const Trial<Identity> key = find_key(places);
    if (const Refusal* refusal = std::get_if<Refusal>(&key))
        return refusal->error;
    Trial<LogFile> log = find_log(places);
    if (const Refusal* refusal = std::get_if<Refusal>(&log))
        return refusal->error;

    LogFile& file = std::get<LogFile>(log);
    file.only_read();
    const Identity& identity = std::get<Identity>(key);
    const Contents contents = read_contents(file, identity.seal, identity.device);
    const Findings& found = contents.findings;
    return Check{found.rows, found.unreadable.size(), found.missing, contents.carried.size(),
                 found.structure == Structure::sound};
}

} // namespace journal
