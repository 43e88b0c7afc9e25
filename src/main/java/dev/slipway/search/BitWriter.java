package dev.slipway.search;

import java.util.Arrays;
import java.util.Base64;

/**
 * Numbers in as few bits as they need. Rising numbers of a known range are written by halves (binary interpolative coding, Moffat
 * and Stuiver 2000): the middle one first, then those below and above it, each in the range that is left. What stands close together,
 * as a word in neighbouring sections does, takes next to nothing.
 */
final class BitWriter {
    private byte[] bytes = new byte[65536];
    private int used;
    private int held;
    private int count;

    /** The lowest bits of a number, the highest of them first. */
    void write(int value, int bits) {
        for (int left = bits; left > 0; ) {
            int taken = Math.min(left, 8 - count);
            left -= taken;
            held = held << taken | value >>> left & (1 << taken) - 1;
            count += taken;
            if (count == 8) {
                push();
            }
        }
    }

    private void push() {
        if (used == bytes.length) {
            bytes = Arrays.copyOf(bytes, used * 2);
        }
        bytes[used++] = (byte) held;
        held = 0;
        count = 0;
    }

    /** So many ones, then a zero, which the highest number does without. */
    void writeUnary(int value, int highest) {
        for (int i = 0; i < value; i++) {
            write(1, 1);
        }
        if (value < highest) {
            write(0, 1);
        }
    }

    /** A number from 1 on: its length, then itself without its highest bit (Elias gamma). */
    void writeGamma(int value) {
        int length = 31 - Integer.numberOfLeadingZeros(value);
        writeUnary(length, Integer.SIZE);
        write(value, length);
    }

    /** Rising numbers, all from {@code low} to {@code high}. */
    void writeRising(int[] numbers, int from, int to, int low, int high) {
        int left = to - from;
        if (left == 0 || left == high - low + 1) {
            return;
        }
        int middle = from + left / 2;
        int least = low + middle - from;
        int most = high - (to - 1 - middle);
        writeWithin(numbers[middle] - least, most - least + 1);
        writeRising(numbers, from, middle, low, numbers[middle] - 1);
        writeRising(numbers, middle + 1, to, numbers[middle] + 1, high);
    }

    /** A number below another one, in the fewest bits; the lower half may take one less (truncated binary). */
    private void writeWithin(int value, int range) {
        int length = 31 - Integer.numberOfLeadingZeros(range);
        int shorter = (2 << length) - range;
        if (value < shorter) {
            write(value, length);
        } else {
            write(value + shorter, length + 1);
        }
    }

    String base64() {
        byte[] all = Arrays.copyOf(bytes, used + (count > 0 ? 1 : 0));
        if (count > 0) {
            all[used] = (byte) (held << 8 - count);
        }
        return Base64.getEncoder().encodeToString(all);
    }
}
