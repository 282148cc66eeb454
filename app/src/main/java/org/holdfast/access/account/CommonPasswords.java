package org.holdfast.access.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The commonest passwords that are long enough to be taken; {@code docs/sources.md} says whence.
 */
@Component
class CommonPasswords {
    private final Set<String> all;

    CommonPasswords() {
        try {
            all =
                    new ClassPathResource("access/common-passwords.txt")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Set<String> all() {
        return all;
    }
}
