package dev.slipway.check.syntax;

/** The redirections of a command; what is redirected to is the word that follows. */
final class ShellRedirections {
    private final char[] text;
    private final ShellSyntax shell;
    private final ShellWords words;
    private final ShellDocuments documents;
    /** The redirection whose file has not come yet, or -1. */
    private int target = -1;

    ShellRedirections(char[] text, ShellSyntax shell, ShellWords words, ShellDocuments documents) {
        this.text = text;
        this.shell = shell;
        this.words = words;
        this.documents = documents;
    }

    boolean isOpen() {
        return target >= 0;
    }

    /** Takes a word; whether it was what is redirected to. */
    boolean take() {
        boolean taken = target >= 0;
        target = -1;
        return taken;
    }

    int lost() {
        return shell.fault(target, target + 1, "no file follows the redirection", "name it, or quote the sign");
    }

    int angle(int i) {
        int to = shell.to();
        int word = words.word(i);
        if (word != i) {
            return word < 0 ? word : shell.argument(i, word);
        }
        boolean twice = i + 1 < to && text[i + 1] == text[i];
        boolean thrice = twice && i + 2 < to && text[i + 2] == text[i];
        if (text[i] == '<' && twice && !thrice) {
            return document(i);
        }
        char next = i + 1 < to ? text[i + 1] : ' ';
        boolean pair = twice || next == '&' || next == '|' && text[i] == '>' || next == '>';
        return redirect(i, i + (thrice ? 3 : pair ? 2 : 1));
    }

    int redirect(int at, int next) {
        if (target >= 0) {
            return lost();
        }
        target = at;
        shell.redirected();
        return next;
    }

    private int document(int i) {
        boolean tabs = i + 2 < shell.to() && text[i + 2] == '-';
        int from = i + (tabs ? 3 : 2);
        while (from < shell.to() && (text[from] == ' ' || text[from] == '\t')) {
            from++;
        }
        int end = words.word(from);
        if (end == from) {
            return shell.fault(i, i + 2, "no mark follows <<", "name the line that ends it: <<EOF");
        }
        if (end > from) {
            documents.add(text, i, from, end, tabs);
            shell.redirected();
        }
        return end;
    }
}
