package org.holdfast.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that takes, refuses, or falls silent, as it is told. */
final class FakeMailServer implements AutoCloseable {

    /** How it behaves. */
    enum Mood {
        TAKES,
        REFUSES_THE_ADDRESS,
        REFUSES_THE_MESSAGE,
        TAKES_AND_HANGS_UP,
        HANGS_UP_IN_THE_MIDDLE,
        HANGS_UP_AFTER_THE_END
    }

    private final ServerSocket socket;
    private final Mood mood;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    FakeMailServer(Mood mood) {
        this.mood = mood;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The messages that it took, header and body. */
    List<String> taken() {
        return taken;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException closed) {
                // Closing the socket ends the waiting.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        say(out, "220 fake");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT") && mood == Mood.REFUSES_THE_ADDRESS) {
                say(out, "550 5.1.1 <parent@example.org> no such mailbox");
            } else if (line.startsWith("DATA")) {
                say(out, "354 go on");
                if (!message(in, out)) {
                    return;
                }
            } else if (line.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    /** Whether the talk goes on. */
    private boolean message(BufferedReader in, PrintWriter out) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (mood == Mood.HANGS_UP_IN_THE_MIDDLE) {
                return false;
            }
            text.append(line).append('\n');
        }
        switch (mood) {
            case HANGS_UP_AFTER_THE_END -> {
                taken.add(text.toString());
                return false;
            }
            case REFUSES_THE_MESSAGE -> say(out, "554 5.7.1 refused as spam");
            default -> {
                taken.add(text.toString());
                say(out, "250 2.0.0 taken as 4711");
                return mood != Mood.TAKES_AND_HANGS_UP;
            }
        }
        return true;
    }

    private static void say(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
