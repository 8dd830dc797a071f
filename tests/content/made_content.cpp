#include "made_content.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace fs = std::filesystem;
using nlohmann::json;

namespace
{

json read(const fs::path& path)
{
    std::ifstream in(path);
    return json::parse(in);
}

fs::path fresh_folder()
{
    std::string name = (fs::temp_directory_path() / "inword-content-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error("no temporary folder");
    return name;
}

} // namespace

fs::path content_data()
{
    return fs::path(INWORD_DATA_DIR) / "tests" / "data" / "content";
}

MadeContent::MadeContent()
    : m_folder(fresh_folder())
{
    fs::copy(content_data() / "good", m_folder, fs::copy_options::recursive);
}

MadeContent::~MadeContent()
{
    std::error_code unable;
    fs::remove_all(m_folder, unable);
}

void MadeContent::change(const std::string& file, const std::string& patch)
{
    write(file, read(path(file)).patch(json::parse(patch)).dump(1));
}

void MadeContent::restore(const std::string& file)
{
    fs::copy_file(content_data() / "good" / file, path(file), fs::copy_options::overwrite_existing);
}

void MadeContent::write(const std::string& file, const std::string& text)
{
    fs::create_directories(path(file).parent_path());
    std::ofstream(path(file), std::ios::binary) << text;
}

base::Result<content::Loaded> MadeContent::load() const
{
    return content::load(assets(), levels());
}

std::vector<content::Finding> MadeContent::lint() const
{
    const auto loaded = load();
    if (!loaded)
        throw std::runtime_error(loaded.error().sentence());
    std::vector<content::Finding> findings = content::lint(*loaded);
    for (content::Finding& finding : findings)
        finding.file = fs::path(finding.file).lexically_relative(m_folder).string();
    return findings;
}

std::vector<Change> changes_in(const std::string& list)
{
    std::vector<Change> changes;
    const json all = read(content_data() / list);
    for (const json& item : all)
    {
        Change change;
        change.name = item.value("code", item.value("name", ""));
        change.file = item.at("file");
        change.patch = item.at("change").dump();
        change.severity = item.value("severity", "error") == "error" ? content::Severity::error
                                                                     : content::Severity::warning;
        change.said_of = item.value("said_of", change.file);
        change.place = item.value("place", "");
        change.also = item.value("also", std::vector<std::string>{});
        change.sound = item.value("sound", false);
        changes.push_back(std::move(change));
    }
    return changes;
}
