package org.regesta.index;

import java.util.Arrays;
import java.util.Base64;

/** Bytes in a row that grow at the end, with small numbers written in few of them. */
final class Bytes {
    private byte[] bytes = new byte[8];
    private int length;

    int length() {
        return length;
    }

    /** Appends one byte. */
    Bytes add(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Appends a number, seven bits a byte, lowest first; a byte that another follows has its top bit set. */
    Bytes number(int value) {
        int rest = value;
        while (rest > 127 || rest < 0) {
            add((rest & 127) | 128);
            rest >>>= 7;
        }
        return add(rest);
    }

    /** Appends all bytes of another row. */
    Bytes all(Bytes other) {
        reserve(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 3 / 2, length + more));
        }
    }

    /** The bytes as letters, for a script. */
    String base64() {
        return Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
    }

    /** Reads the bytes from the start. */
    Reader reader() {
        return new Reader();
    }

    /** A place in the row from which bytes are read one after the other. */
    final class Reader {
        private int at;

        boolean hasMore() {
            return at < length;
        }

        int next() {
            return bytes[at++] & 255;
        }

        /** Hands on a list: how many numbers, and the numbers. */
        void copyList(Bytes to) {
            int count = number();
            to.number(count);
            for (int i = 0; i < count; i++) {
                to.number(number());
            }
        }

        int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int part = next();
                value |= (part & 127) << shift;
                if (part < 128) {
                    return value;
                }
            }
        }
    }
}
