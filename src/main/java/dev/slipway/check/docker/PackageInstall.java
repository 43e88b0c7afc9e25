package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A command that installs packages: the package manager, its options and what it is to install. */
record PackageInstall(String manager, ShellWord at, List<String> options, List<ShellWord> packages) {
    private static final Set<String> TAKES_VALUE = Set.of(
            "-o",
            "-t",
            "-c",
            "--target-release",
            "--option",
            "--config-file",
            "--virtual",
            "--repository",
            "-X",
            "-p",
            "--root",
            "--keys-dir",
            "-r",
            "--requirement",
            "--constraint",
            "-i",
            "--index-url",
            "--extra-index-url",
            "-f",
            "--find-links",
            "--prefix",
            "--target",
            "--platform",
            "--python-version");

    PackageInstall {
        options = List.copyOf(options);
        packages = List.copyOf(packages);
    }

    /** The install command that a shell command is, {@code apt-get install} or {@code apk add}, or empty. */
    static Optional<PackageInstall> of(ShellCommand command) {
        List<ShellWord> words = command.essential();
        String program = command.program();
        int from = 1;
        if (program.startsWith("python")
                && words.size() > 2
                && words.get(1).text().equals("-m")) {
            program = words.get(2).text();
            from = 3;
        }
        String manager = program.equals("pip3") || program.startsWith("pip3.") ? "pip" : program;
        String verb = manager.equals("apk") ? "add" : "install";
        boolean known = manager.equals("apk") || manager.equals("apt-get") || manager.equals("pip");
        return known ? find(manager, verb, words, from) : Optional.empty();
    }

    private static Optional<PackageInstall> find(String manager, String verb, List<ShellWord> words, int from) {
        List<String> options = new ArrayList<>();
        List<ShellWord> packages = new ArrayList<>();
        Optional<ShellWord> found = Optional.empty();
        for (int i = from; i < words.size(); i++) {
            ShellWord word = words.get(i);
            if (word.isOption()) {
                options.add(word.text());
                boolean virtual = manager.equals("apk") && word.text().equals("-t");
                i += virtual || TAKES_VALUE.contains(word.text()) && !isApkFlag(manager, word.text()) ? 1 : 0;
            } else if (found.isPresent()) {
                packages.add(word);
            } else if (word.text().equals(verb)) {
                found = Optional.of(word);
            } else {
                return Optional.empty();
            }
        }
        return found.map(at -> new PackageInstall(manager, words.get(0), options, packages));
    }

    private static boolean isApkFlag(String manager, String option) {
        return manager.equals("apk") && (option.equals("-f") || option.equals("-i"));
    }
}
