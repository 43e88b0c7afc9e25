package dev.slipway.parse;

import java.util.Optional;

/** What the values of containers' attributes may be. */
final class AttributeValues {
    private AttributeValues() {}

    /** What a value should have been, or empty where it is good. */
    static String expected(String key, String value) {
        return switch (key) {
            case "difficulty" -> oneOf(value, "easy", "medium", "hard");
            case "level" -> oneOf(value, "beginner", "intermediate", "advanced");
            case "minutes" -> number(value, 999).isPresent() ? "" : "it is a whole number of minutes, from 1 to 999";
            case "columns" -> number(value, 4).isPresent() ? "" : "it is a number from 1 to 4";
            case "open" -> value.isEmpty() ? "" : "it is given alone, without a value";
            case "id" -> isId(value) ? "" : "an id is made of letters, digits, hyphens and underscores";
            default -> value.isBlank() ? "it needs a value: " + key + "=…" : "";
        };
    }

    /** A whole number from 1 to a highest, or empty. */
    static Optional<Integer> number(String value, int highest) {
        if (value.isEmpty() || value.length() > 9) {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            number = number * 10 + digit;
        }
        return number < 1 || number > highest ? Optional.empty() : Optional.of(number);
    }

    private static String oneOf(String value, String first, String second, String third) {
        boolean good = value.equals(first) || value.equals(second) || value.equals(third);
        return good ? "" : "it is " + first + ", " + second + " or " + third;
    }

    private static boolean isId(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return !value.isEmpty();
    }
}
