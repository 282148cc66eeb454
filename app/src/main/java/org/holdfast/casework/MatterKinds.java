package org.holdfast.casework;

import java.util.List;
import java.util.Optional;
import org.holdfast.web.NotFound;
import org.springframework.stereotype.Component;

/** Every kind of matter that the modules declare. */
@Component
class MatterKinds {
    private final List<MatterKind> all;

    MatterKinds(List<MatterKind> all) {
        this.all = List.copyOf(all);
    }

    List<MatterKind> all() {
        return all;
    }

    Optional<MatterKind> find(String key) {
        return all.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /**
     * The kind.
     *
     * @throws NotFound if there is none
     */
    MatterKind kind(String key) {
        return find(key).orElseThrow(NotFound::new);
    }
}
