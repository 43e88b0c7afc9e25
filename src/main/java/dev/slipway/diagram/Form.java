package dev.slipway.diagram;

/** How the boxes are arranged. */
enum Form {
    /** In ranks along the arrows. */
    LAYERED,
    /** One upon the other, all equally wide. */
    STACK,
    /** One upon the other, each wider than the one above. */
    PYRAMID
}
