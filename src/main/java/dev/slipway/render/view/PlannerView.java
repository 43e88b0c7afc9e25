package dev.slipway.render.view;

import java.util.List;

/** The page that makes a calendar of parts and reviews: what can be planned, with the times that were counted. */
public record PlannerView(Frame frame, String style, List<String> scripts, List<Course> courses) {
    public PlannerView {
        scripts = List.copyOf(scripts);
        courses = List.copyOf(courses);
    }

    /** A series with what is written of it; {@code planned} parts are still to come. */
    public record Course(String id, Link series, List<Leg> legs, List<Way> ways, int planned) {
        public Course {
            legs = List.copyOf(legs);
            ways = List.copyOf(ways);
        }

        /** The minutes of all parts together. */
        public int minutes() {
            return legs.stream().mapToInt(leg -> leg.reading() + leg.practice()).sum();
        }

        /** The ids of all parts. */
        public String ids() {
            return String.join(" ", legs.stream().map(Leg::id).toList());
        }
    }

    /** A part: minutes to read and to practise, and the days after reading on which it comes back, {@code 1 3 7}. */
    public record Leg(String id, String number, Link part, int reading, int practice, List<Integer> days) {
        public Leg {
            days = List.copyOf(days);
        }

        /** The days with {@code between} between them. */
        public String days(String between) {
            return String.join(between, days.stream().map(String::valueOf).toList());
        }
    }

    /** A track: the ids of its parts that can be read; {@code planned} are still to come. */
    public record Way(String id, String title, String ids, int planned) {}
}
