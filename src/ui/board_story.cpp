#include "ui/board.hpp"

#include "ui/outline.hpp"
#include "ui/story_layout.hpp"

#include <algorithm>

namespace ui
{

using engine::Path;
using engine::Rect;
using engine::Role;

namespace
{

/// The tint of a cited line and the ring of a focused one stand this far off its words.
constexpr float tint_room = 3;
constexpr float underline_depth = 6;
constexpr float number_height = 26;
constexpr float number_gap = 6;

Rect bounds_of(const std::vector<Rect>& boxes)
{
    return around_rows(boxes, 0).bounds();
}

} // namespace

float Board::lines(std::string_view prefix, Rect area, std::string_view text,
                   std::span<const base::Span> spans, std::span<const CitedLine> cited,
                   Citing citing)
{
    const float wanted = citing == Citing::on ? least_target : 0;
    const StoryLayout story{type(), style::story.font, std::max(style::story.line_height, wanted),
                            text,   {area.x, area.y},  area.w};
    std::map<std::size_t, std::set<int>> beside; ///< The numbers of the words, by row.
    for (std::size_t i = 0; i < spans.size(); ++i)
    {
        const auto mark = std::find_if(cited.begin(), cited.end(),
                                       [i](const CitedLine& c) { return c.line == i; });
        const bool marked = mark != cited.end();
        draw_line(std::string(prefix) + "." + std::to_string(i), story, spans[i], marked, citing);
        const auto parts = story.fragments(spans[i]);
        if (marked && !parts.empty())
            beside[parts.front().row].insert(mark->words.begin(), mark->words.end());
    }
    for (const auto& [row, words] : beside)
        draw_word_numbers(story.row(row), area.x, words);
    return story.bottom();
}

void Board::draw_line(std::string_view id, const StoryLayout& story, base::Span sentence,
                      bool marked, Citing citing)
{
    const std::vector<Rect> boxes = story.boxes(sentence);
    if (boxes.empty())
        return;
    const bool lit = citing == Citing::on && (is_focused(id) || is_hovered(id));
    const auto draw = [&]
    {
        if (marked)
            m_canvas->fill(around_rows(boxes, tint_room), m_look.raised);
        for (const StoryLayout::Fragment& part : story.fragments(sentence))
        {
            const engine::Point at = story.baseline_of(part);
            m_canvas->text(story.font(), story.words_of(part), at, m_look.text);
            if (lit || marked)
                m_canvas->fill(Path::rectangle({at.x, at.y + underline_depth, part.box.w, 2}),
                               lit ? m_look.text : m_look.line);
        }
    };
    engine::Tag tag{Role::line, std::string(id), bounds_of(boxes), boxes.front().centre(), false,
                    false,      marked};
    if (citing == Citing::on)
        return reach(tag, around_rows(boxes, 0), draw, around_rows(boxes, tint_room));
    m_canvas->begin(tag);
    draw();
    m_canvas->end();
}

void Board::draw_word_numbers(Rect row, float left, const std::set<int>& words)
{
    if (words.empty())
        return;
    std::string text;
    for (const int word : words)
        text += (text.empty() ? "" : " ") + std::to_string(word);
    if (words.size() > 2 && *words.rbegin() - *words.begin() + 1 == static_cast<int>(words.size()))
        text = std::to_string(*words.begin()) + "–" + std::to_string(*words.rbegin());
    const TextStyle& style = style::note;
    const float width = std::max(number_height, width_of(style, text) + space::small + space::hair);
    const Rect box{left - number_gap - width, row.centre().y - number_height / 2, width,
                   number_height};
    m_canvas->fill(Path::rounded(box, number_height / 2), m_look.raised);
    m_canvas->stroke(Path::rounded(box, number_height / 2), 1.5f, m_look.line);
    label(box, style.in(Tone::text), text, Align::centre);
}

} // namespace ui
