package org.holdfast.intake;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * A file of text, plain or gzip, in UTF-8 or in the Windows-1252 of older spreadsheets. It is
 * looked through once before it is read, so that the encoding is known and not guessed from a first
 * page.
 *
 * @param encoding by which it can be read without loss
 * @param mark bytes of a byte order mark to be left out
 */
public record TextFile(Path path, Charset encoding, int mark) {
    private static final int CHUNK = 1 << 16;
    private static final long LARGEST = 4L << 30;
    private static final int HUNDRED = 100;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Windows-1252, which gives every byte a meaning. */
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * Looks through the file.
     *
     * @throws UnreadableFile if it is missing, empty, a folder, or no text
     */
    public static TextFile of(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UnreadableFile(
                    Files.isDirectory(path)
                            ? "%s is a folder".formatted(path)
                            : "There is no file %s that can be read".formatted(path));
        }
        try (var bytes = open(path)) {
            return scan(path, bytes);
        } catch (IOException broken) {
            throw new UnreadableFile(
                    "%s cannot be read to its end; it may be cut short"
                            .formatted(path.getFileName()),
                    broken);
        }
    }

    /** The file's name without folders. */
    public String name() {
        return path.getFileName().toString();
    }

    /** The text, from its beginning. */
    public Reader reader() throws IOException {
        var bytes = open(path);
        bytes.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(bytes, encoding), CHUNK);
    }

    private static InputStream open(Path path) throws IOException {
        var file = new BufferedInputStream(Files.newInputStream(path), CHUNK);
        file.mark(2);
        var gzip = file.read() == 0x1F && file.read() == 0x8B; // RFC 1952, 2.3.1
        file.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(file, CHUNK), CHUNK) : file;
    }

    private static TextFile scan(Path path, InputStream bytes) throws IOException {
        var first = bytes.readNBytes(CHUNK);
        refuseWhatIsNoText(path, first);
        var marked =
                first.length >= BYTE_ORDER_MARK.length
                        && Arrays.equals(
                                Arrays.copyOf(first, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
        var utf8 = isUtf8(path, first, bytes);
        return new TextFile(
                path,
                utf8 ? StandardCharsets.UTF_8 : WINDOWS,
                marked && utf8 ? BYTE_ORDER_MARK.length : 0);
    }

    private static void refuseWhatIsNoText(Path path, byte[] first) {
        var name = path.getFileName();
        if (new String(first, StandardCharsets.ISO_8859_1).isBlank()) {
            throw new UnreadableFile("%s is empty".formatted(name));
        }
        if (begins(first, 'P', 'K', 3, 4) || begins(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile(
                    "%s is a spreadsheet or an archive; save the sheet as CSV (UTF-8) and give that"
                            .formatted(name));
        }
        if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) {
            throw new UnreadableFile(
                    "%s is in UTF-16; save it as CSV (UTF-8) and give that".formatted(name));
        }
        var odd = 0;
        for (var each : first) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                odd++;
            }
        }
        if (odd > first.length / HUNDRED + 1) {
            throw new UnreadableFile("%s is not text".formatted(name));
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path path, byte[] first, InputStream rest) throws IOException {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var sink = CharBuffer.allocate(CHUNK);
        var buffer = ByteBuffer.allocate(2 * CHUNK);
        var chunk = first;
        var seen = 0L;
        while (chunk.length > 0) {
            seen += chunk.length;
            if (seen > LARGEST) {
                throw new UnreadableFile("%s is larger than 4 GB".formatted(path.getFileName()));
            }
            buffer.put(chunk).flip();
            chunk = rest.readNBytes(CHUNK);
            while (true) {
                var result = decoder.decode(buffer, sink.clear(), chunk.length == 0);
                if (result.isError()) {
                    rest.transferTo(java.io.OutputStream.nullOutputStream());
                    return false;
                }
                if (result.isUnderflow()) {
                    break;
                }
            }
            buffer.compact();
        }
        return true;
    }
}
