package dev.slipway.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The clusters of a graph as a tree: who is in whom, down from the whole graph, which is -1. */
final class Clusters {
    private final List<Cluster> clusters;
    /** For each cluster the clusters around it, outermost first, and itself. */
    private final List<int[]> paths = new ArrayList<>();

    Clusters(List<Cluster> clusters) {
        this.clusters = clusters;
        for (int i = 0; i < clusters.size(); i++) {
            int parent = clusters.get(i).parent();
            int[] around = parent < 0 ? new int[0] : paths.get(parent);
            int[] path = Arrays.copyOf(around, around.length + 1);
            path[around.length] = i;
            paths.add(path);
        }
    }

    int count() {
        return clusters.size();
    }

    int parent(int cluster) {
        return clusters.get(cluster).parent();
    }

    int[] path(int cluster) {
        return cluster < 0 ? new int[0] : paths.get(cluster);
    }

    /** How many clusters hold both. */
    int shared(int one, int other) {
        int[] a = path(one);
        int[] b = path(other);
        int shared = 0;
        while (shared < a.length && shared < b.length && a[shared] == b[shared]) {
            shared++;
        }
        return shared;
    }

    /** The innermost cluster that holds both, or -1. */
    int common(int one, int other) {
        int shared = shared(one, other);
        return shared == 0 ? -1 : path(one)[shared - 1];
    }
}
