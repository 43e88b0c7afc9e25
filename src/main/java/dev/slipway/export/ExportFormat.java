package dev.slipway.export;

import dev.slipway.site.Typesetter;
import java.util.List;

/** A format that another program reads. */
public enum ExportFormat {
    /** Anki's text import: every question, card and interview question. */
    ANKI {
        @Override
        public Exported write(List<Lesson> lessons, Typesetter typesetter) {
            return new AnkiText(typesetter).write(lessons);
        }
    },
    /** Moodle's text format for questions. */
    GIFT {
        @Override
        public Exported write(List<Lesson> lessons, Typesetter typesetter) {
            return new GiftText(typesetter).write(lessons);
        }
    },
    /** Moodle's XML for questions. */
    MOODLE {
        @Override
        public Exported write(List<Lesson> lessons, Typesetter typesetter) {
            return new MoodleXml(typesetter).write(lessons);
        }
    };

    /** The lessons in this format. */
    public abstract Exported write(List<Lesson> lessons, Typesetter typesetter);
}
