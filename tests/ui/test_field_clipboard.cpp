#include "ui/board.hpp"

#include "ui/stage.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>

using engine::Key;

namespace
{

/// Counts what is handed to it.
class CountingClipboard final : public engine::Clipboard
{
public:
    std::string text() override
    {
        ++reads;
        return held;
    }
    void set(std::string_view text) override
    {
        ++sets;
        held = text;
    }

    std::string held;
    int reads = 0;
    int sets = 0;
};

/// A board with a field and a button, drawn again after each event.
struct Form
{
    explicit Form(engine::Clipboard* clipboard)
    {
        board.use_clipboard(clipboard);
        draw();
    }
    void draw()
    {
        engine::Recorder canvas{stage::type(), {800, 600}};
        board.open(canvas, {800, 600}, stage::dark(), engine::Ticks{0});
        board.field("word", {20, 20, 300, 48}, word);
        board.button("done", {20, 100, 120, 48}, "Done");
        board.close();
    }
    void tell(const engine::Event& event)
    {
        board.handle(event);
        draw();
    }
    void press(Key key, bool control = false, bool shift = false)
    {
        tell(engine::KeyPressed{key, control, shift});
    }

    ui::TextInput word{ui::InputKind::line, 20};
    ui::Board board;
};

} // namespace

TEST_CASE("clipboard: copy, cut and paste do what they say, and say when they edited")
{
    CountingClipboard clipboard;
    Form form(&clipboard);
    form.word.set("let down");
    form.press(Key::copy);
    CHECK(clipboard.sets == 0);
    form.press(Key::left, true, true);
    form.press(Key::copy);
    CHECK(clipboard.held == "down");
    CHECK_FALSE(form.board.edited());
    form.press(Key::cut);
    CHECK(form.board.edited() == "word");
    CHECK(form.word.text() == "let ");
    clipboard.held = "me\ndown\u202E";
    form.press(Key::paste);
    CHECK(form.board.edited() == "word");
    CHECK(form.word.text() == "let me down");
    form.press(Key::undo);
    CHECK(form.board.edited() == "word");
    CHECK(form.word.text() == "let ");
    clipboard.held.clear();
    form.press(Key::paste);
    CHECK_FALSE(form.board.edited());
}

TEST_CASE("clipboard: without one, or without a field, nothing is lost and nothing happens")
{
    Form alone(nullptr);
    alone.word.set("sad");
    alone.press(Key::select_all);
    for (const Key key : {Key::copy, Key::cut, Key::paste})
        alone.press(key);
    CHECK(alone.word.text() == "sad");
    CHECK(alone.board.focused() == "word");

    CountingClipboard clipboard;
    clipboard.held = "no";
    Form form(&clipboard);
    form.word.set("sad");
    form.press(Key::select_all);
    form.press(Key::tab);
    for (const Key key : {Key::copy, Key::cut, Key::paste, Key::undo})
        form.press(key);
    CHECK(clipboard.sets + clipboard.reads == 0);
    CHECK(form.word.text() == "sad");
}

TEST_CASE("clipboard: nothing of a field reaches it unless copy or cut is pressed")
{
    constexpr std::array keys{Key::left,      Key::right, Key::home, Key::end,        Key::tab,
                              Key::backspace, Key::del,   Key::undo, Key::select_all, Key::redo,
                              Key::paste,     Key::up,    Key::down};
    std::mt19937 random(3);
    CountingClipboard clipboard;
    clipboard.held = "kept";
    Form form(&clipboard);
    for (int i = 0; i < 1000; ++i)
    {
        if (random() % 2 == 0)
            form.tell(engine::Typed{U'a' + static_cast<char32_t>(random() % 26)});
        else if (random() % 4 == 0)
            form.tell(engine::PointerPressed{{static_cast<float>(random() % 400), 40},
                                             random() % 2 == 0});
        else
            form.press(keys[random() % keys.size()], random() % 2 == 0, random() % 2 == 0);
    }
    CHECK(clipboard.sets == 0);
    CHECK(clipboard.held == "kept");
}
