package org.holdfast.insight.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a pack is handed round as. */
public enum PackFile {
    PDF("application/pdf"),
    HTML("text/html;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    PackFile(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** Its name in addresses and the end of its file's name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PackFile> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
