package dev.slipway.render;

/** Writes a block of code as HTML. */
interface CodeWriter {
    void writeCode(String language, String text, StringBuilder out);
}
