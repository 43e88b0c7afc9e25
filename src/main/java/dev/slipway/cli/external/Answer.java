package dev.slipway.cli.external;

/**
 * What came of asking for an address.
 *
 * @param status of HTTP, at the end of all redirects; 0 where nobody answered
 * @param moved where permanent redirects lead, or empty
 * @param failure why nobody answered, or empty
 */
record Answer(int status, String moved, String failure) {
    static Answer none(String failure) {
        return new Answer(0, "", failure);
    }

    /** Whether the address is known to lead nowhere: 404 and 410 (RFC 9110). */
    boolean isDead() {
        return status == 404 || status == 410;
    }

    /** Whether nobody can tell today: no answer, too many questions, a server's fault. */
    boolean isUnknown() {
        return status == 0 || status == 429 || status >= 500;
    }
}
