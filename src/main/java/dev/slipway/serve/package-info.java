/** The preview server: pages in memory shown to browsers of this machine, and the watcher that tells when files change. */
@NullMarked
package dev.slipway.serve;

import org.jspecify.annotations.NullMarked;
