#include "scenes/audit.hpp"
#include "scenes/page.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using engine::Rect;
using tests::Theatre;

namespace
{

/// A page with one good button, and one fault.
class PlantedPage final : public scenes::Page
{
public:
    PlantedPage(scenes::Backstage& backstage, std::string fault)
        : Page(backstage)
        , m_fault(std::move(fault))
    {
    }
    std::string_view name() const override
    {
        return "planted";
    }

private:
    void lay_out(Rect) override
    {
        const ui::TextStyle tiny{{engine::Face::ui, 14}, 24, ui::Tone::text};
        const Rect box{100, 100, 300, 30};
        if (m_fault != "no focus is seen")
            m_board.button("on", {100, 300, 200, 48}, "On");
        if (m_fault == "smaller than 16")
            m_board.paragraph(box, tiny, "tiny");
        if (m_fault == "lies over")
            for (const char* text : {"one", "two"})
                m_board.paragraph(box, ui::style::text, text);
        if (m_fault == "has contrast")
            m_board.canvas().text(ui::style::text.font, "faint", {100, 120}, m_board.look().bg);
        if (m_fault == "small target")
            m_board.chip("small", {100, 100, 120, 30}, "small", ui::Chip::open);
        if (m_fault == "missing sentence")
            m_board.paragraph(box, ui::style::text, m_backstage.say("no.such.sentence"));
        if (m_fault == "is cut")
            m_board.label({100, 100, 40, 30}, ui::style::text, "a label that is far too long");
        if (m_fault == "never whole")
            m_board.paragraph({100, 5'000, 300, 30}, ui::style::text, "below");
    }
    engine::Move acted(const ui::Acted&, engine::Ticks) override
    {
        return redraw();
    }

    std::string m_fault;
};

std::vector<std::string> faults_of(const std::string& planted)
{
    Theatre theatre;
    theatre.show(std::make_unique<PlantedPage>(theatre.backstage(), planted));
    std::vector<std::string> faults =
        tests::frame_faults(theatre.frame(), theatre.size(), theatre.backstage().look);
    for (const std::string& text : tests::never_whole(theatre))
        faults.push_back(text + " never whole");
    return faults;
}

} // namespace

TEST_CASE("the audit: it finds the fault that was planted, and that one only")
{
    CHECK(faults_of("").empty());
    for (const std::string planted :
         {"no focus is seen", "smaller than 16", "lies over", "has contrast", "small target",
          "missing sentence", "is cut", "never whole"})
    {
        const std::vector<std::string> faults = faults_of(planted);
        CAPTURE(planted);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].find(planted) != std::string::npos);
    }
}
