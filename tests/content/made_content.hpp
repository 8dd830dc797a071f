#pragma once

#include "content/lint.hpp"
#include "content/load.hpp"

#include <filesystem>
#include <string>
#include <vector>

/// A copy of tests/data/content/good in a fresh folder, gone with the object: words and scenes in
/// which nothing is wrong, to be spoilt one thing at a time.
class MadeContent
{
public:
    MadeContent();
    ~MadeContent();
    MadeContent(const MadeContent&) = delete;
    MadeContent& operator=(const MadeContent&) = delete;

    std::filesystem::path assets() const
    {
        return m_folder / "assets";
    }
    std::filesystem::path levels() const
    {
        return m_folder / "levels";
    }
    std::filesystem::path path(const std::string& file) const
    {
        return m_folder / file;
    }
    /// Applies a JSON Patch (RFC 6902) to "levels/cast.json" or any other file.
    void change(const std::string& file, const std::string& patch);
    /// Undoes every change to a file.
    void restore(const std::string& file);
    void write(const std::string& file, const std::string& text);

    base::Result<content::Loaded> load() const;
    /// All findings, their files named from this content's folder on.
    std::vector<content::Finding> lint() const;

private:
    std::filesystem::path m_folder;
};

/// Something of tests/data/content/faults.json or structure.json: how to spoil a file.
struct Change
{
    std::string name; ///< The rule's code, or what is odd about the file.
    std::string file;
    std::string patch;
    content::Severity severity = content::Severity::error;
    std::string said_of; ///< The file at which it is found.
    std::string place;
    std::vector<std::string> also; ///< Other rules that may speak up.
    bool sound = false;            ///< The file is good even so.
};
std::vector<Change> changes_in(const std::string& list);

/// Folder of the tests' data for content.
std::filesystem::path content_data();
