# To be sourced: one_chapter FOLDER makes content of one chapter there, so that no play changes with
# every chapter that is written.
one_chapter()
{
    : "${INWORD_SOURCE_DIR:?the source tree}"
    mkdir -p "$1/levels"
    cp -r "$INWORD_SOURCE_DIR/assets" "$1/assets"
    for part in cast.json twins.json sort.json morning-after; do
        cp -r "$INWORD_SOURCE_DIR/levels/$part" "$1/levels"
    done
}
