package org.holdfast.insight.snapshot;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where snapshots are kept and what taking one may cost.
 *
 * @param folder the data folder's {@code snapshots}
 * @param memory the most that DuckDB takes while a snapshot is taken
 * @param days for how many days a snapshot that no release cites is kept
 */
@ConfigurationProperties("holdfast.snapshots")
public record SnapshotSettings(
        @DefaultValue("${user.home}/.holdfast/snapshots") Path folder,
        @DefaultValue("512MB") String memory,
        @DefaultValue("35") int days) {}
