package dev.slipway.check.syntax;

/** The dates and times of TOML, which are those of RFC 3339. */
final class TomlTime {
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private TomlTime() {}

    /** Whether a word is meant as a date or a time: {@code 2026-…}, {@code 07:…}. */
    static boolean looksLike(String word) {
        int digits = digits(word, 0);
        return digits == 4 && word.startsWith("-", 4) || digits > 0 && word.startsWith(":", digits);
    }

    static boolean isDate(String word) {
        return word.length() == 10
                && digits(word, 0) == 4
                && word.charAt(4) == '-'
                && digits(word, 5) == 7
                && word.charAt(7) == '-'
                && digits(word, 8) == 10;
    }

    /** Whether a date or time ends with its minutes. */
    static boolean lacksSeconds(String word) {
        int from = word.indexOf(':') - 2;
        return from >= 0 && !word.startsWith(":", from + 5);
    }

    /** What is wrong with a date or a time; empty where nothing is. */
    static String problem(String word) {
        boolean dated = word.startsWith("-", 4);
        if (dated) {
            String date = word.substring(0, Math.min(10, word.length()));
            if (!isDate(date)) {
                return "a date is four digits, two and two";
            }
            String day = day(date);
            if (!day.isEmpty() || word.length() == 10) {
                return day;
            }
            if ("Tt ".indexOf(word.charAt(10)) < 0) {
                return "T stands between a date and its time";
            }
        }
        return clock(word, dated ? 11 : 0, dated);
    }

    private static String day(String date) {
        int year = number(date, 0, 4);
        int month = number(date, 5, 7);
        int day = number(date, 8, 10);
        if (month < 1 || month > 12) {
            return "there is no month " + month;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int last = month == 2 && !leap ? 28 : DAYS[month - 1];
        return day < 1 || day > last ? "this month has no day " + day : "";
    }

    private static String clock(String word, int from, boolean dated) {
        if (!isPair(word, from, ':')) {
            return "hours and minutes are two digits each";
        }
        int end = from + 5;
        if (number(word, from, from + 2) > 23 || number(word, from + 3, end) > 59) {
            return "a day ends at 23:59";
        }
        if (word.startsWith(":", end)) {
            if (digits(word, end + 1) != end + 3) {
                return "seconds are two digits";
            }
            if (number(word, end + 1, end + 3) > 60) {
                return "a minute has 60 seconds";
            }
            end += 3;
        }
        if (word.startsWith(".", end)) {
            int fraction = digits(word, end + 1);
            if (fraction == end + 1) {
                return "digits are missing behind the point";
            }
            end = fraction;
        }
        return end == word.length() ? "" : dated ? offset(word, end) : "only a time with a date has an offset";
    }

    private static String offset(String word, int at) {
        char c = word.charAt(at);
        if ((c == 'Z' || c == 'z') && word.length() == at + 1) {
            return "";
        }
        boolean signed = (c == '+' || c == '-') && isPair(word, at + 1, ':') && word.length() == at + 6;
        boolean near = signed && number(word, at + 1, at + 3) < 24 && number(word, at + 4, at + 6) < 60;
        return near ? "" : "an offset is Z or such as +02:00";
    }

    /** Whether two digits, a sign and two digits stand here. */
    private static boolean isPair(String word, int from, char between) {
        return digits(word, from) == from + 2
                && from + 2 < word.length()
                && word.charAt(from + 2) == between
                && digits(word, from + 3) == from + 5;
    }

    private static int number(String word, int from, int to) {
        return Integer.parseInt(word, from, to, 10);
    }

    private static int digits(String word, int from) {
        int i = from;
        while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
