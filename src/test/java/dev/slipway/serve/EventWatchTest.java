package dev.slipway.serve;

/** By the events of the system. */
class EventWatchTest extends WatcherCase {
    EventWatchTest() {
        super(false, 150);
    }
}
