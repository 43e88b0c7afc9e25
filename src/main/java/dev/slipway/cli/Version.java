package dev.slipway.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this program and the address of its repository, as the build wrote them into the jar. */
final class Version {
    private Version() {}

    static String current() {
        return property("version", "unknown");
    }

    /** The repository's web address, or empty where nobody said it. */
    static String home() {
        return property("home", "");
    }

    private static String property(String name, String otherwise) {
        try (InputStream in = Version.class.getResourceAsStream("/dev/slipway/version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty(name, otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
