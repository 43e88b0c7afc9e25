/** Links to other sites, asked over the network: on request only, and the one place that opens a connection. */
@NullMarked
package dev.slipway.cli.external;

import org.jspecify.annotations.NullMarked;
