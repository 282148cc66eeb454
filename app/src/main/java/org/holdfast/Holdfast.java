package org.holdfast;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The running system: one package per part of the work. */
@SpringBootApplication
@Modulithic(
        systemName = "Holdfast",
        sharedModules = {"database", "web"})
public class Holdfast {}
