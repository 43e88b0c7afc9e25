package dev.slipway.serve;

/** By looking again and again. */
class PollWatchTest extends WatcherCase {
    PollWatchTest() {
        super(true, 2 * PollWatch.PAUSE);
    }
}
