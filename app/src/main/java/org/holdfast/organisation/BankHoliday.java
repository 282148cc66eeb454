package org.holdfast.organisation;

import java.time.LocalDate;

/** A bank holiday in England. */
public record BankHoliday(LocalDate day, String title) {}
