package org.holdfast.schedule;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this process does work by the clock.
 *
 * @param enabled false for a process that answers one command and ends
 */
@ConfigurationProperties("holdfast.jobs")
record ScheduleSettings(@DefaultValue("true") boolean enabled) {}
