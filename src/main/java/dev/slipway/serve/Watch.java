package dev.slipway.serve;

import java.io.Closeable;
import java.io.IOException;

/** Looks at some folders and tells when something in them changed. */
interface Watch extends Closeable {
    /** Waits until something has changed, at most so many milliseconds; false where nothing has. */
    boolean await(int milliseconds) throws IOException, InterruptedException;
}
