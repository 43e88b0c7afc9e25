package dev.slipway.check.docker;

import java.util.List;

/**
 * The comments before an instruction, without their signs.
 *
 * @param adjacent whether no empty line stands between the last of them and the instruction
 */
record Comments(List<String> lines, boolean adjacent) {
    static final Comments NONE = new Comments(List.of(), false);

    Comments {
        lines = List.copyOf(lines);
    }
}
