package dev.slipway;

import java.util.List;

/** What is put into the files of an {@link EditedSite}: right and wrong. */
final class EditedTexts {
    static final List<String> PIECES = List.of(
            "Plain words about an image and a container.",
            "## A heading\n\nBelow it, with a [link](02-two.md#a-heading) and `docker run --rm alpine:3.20 true`.",
            "See [two](02-two.md), [the post](../posts/note.md) and [a file](run.sh).",
            "See [nothing](missing.md).",
            "![A box](box.svg)",
            "```sh file=run.sh region=a\n```",
            "```sh file=run.sh\n```",
            "```dockerfile\nFROM alpine:3.20\nRUN echo hello\nCMD [\"sh\"]\n```",
            "```dockerfile expect=JSONArgsRecommended\nFROM alpine:3.20\nCMD echo hello\n```",
            "```dockerfile\nFROM alpine:3.20\nCMD echo hello\n```",
            "```dot\ndigraph { a -> b; b -> c }\n```",
            "```dot\ndigraph { a -> b; a -> d; d -> b }\n```",
            "```json\n{\"a\": [1, 2}\n```",
            "```console\n$ docker ps --al\n```",
            ":::exercise Try it {difficulty=easy minutes=5}\nDo it.\n\n::::solution\nDone.\n::::\n:::",
            "::::exercise Try it {difficulty=easy minutes=5}\nDo it.\n\n:::solution\nDone.\n:::\n::::",
            "A note[^1].\n\n[^1]: That is explained here.",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "> [!TIP]\n> Take care.");
    static final List<String> LINES = List.of(
            "tags: [images]",
            "tags: [images, Builds]",
            "tracks: [fast]",
            "prerequisites: [two]",
            "prerequisites: [note]",
            "draft: true",
            "level: beginner",
            "updated: 2026-11-21",
            "aliases: [/old/place.html]",
            "authors: [ada]",
            "unknown: key",
            "environment: {docker: \"29.7\"}",
            "cards: [{id: card-1, front: What?, back: That.}]",
            "quiz: [{id: q-1, type: true-false, question: Is it?, answer: true, explanation: It is.}]");
    static final List<String> SETTINGS = List.of(
            "theme: {accent: \"200\"}",
            "authors: {ada: {name: Ada, bio: Writes *much*.}}",
            "series: [harbor]",
            "url: https://example.org/learn",
            "repository: https://github.com/example/learn",
            "checks: {severity: {unused-asset: off, broken-link: warning}, exclude: [\"posts/**\"]}",
            "nav: [{title: Words, to: glossary}]");
    static final List<String> PLANS = List.of(
            "tracks: [{id: fast, title: Fast, hours: 2}]",
            "blocks: [{id: first, title: First, parts: 1-2}]",
            "planned: [{part: 9, title: To come}]",
            "blueprint: [{section: A heading}]",
            "level: advanced",
            "outcomes: {technical: [Build images]}");
    static final List<String> SCRIPTS = List.of(
            "# region a\necho one\n# endregion\n",
            "# region a\necho one\n# endregion\n# and more\n",
            "# region a\necho two\n# endregion\n",
            "if true; then\n");

    private EditedTexts() {}
}
