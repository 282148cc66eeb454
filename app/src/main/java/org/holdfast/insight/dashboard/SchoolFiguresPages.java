package org.holdfast.insight.dashboard;

import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.SchoolId;
import org.holdfast.insight.ChartFile;
import org.holdfast.insight.NewestSnapshot;
import org.holdfast.insight.Viewpoint;
import org.holdfast.insight.Viewpoints;
import org.holdfast.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One school's figures. */
@Controller
class SchoolFiguresPages {
    private final Viewpoints viewpoints;
    private final NewestSnapshot snapshot;

    SchoolFiguresPages(Viewpoints viewpoints, NewestSnapshot snapshot) {
        this.viewpoints = viewpoints;
        this.snapshot = snapshot;
    }

    @GetMapping("/figures/schools/{id}")
    String school(@PathVariable UUID id, Model model) {
        var viewpoint = viewpoints.school(new SchoolId(id));
        var found = figures(viewpoint);
        model.addAttribute("viewpoint", viewpoint);
        model.addAttribute("id", id);
        model.addAttribute("alone", viewpoints.onlySchool().isPresent());
        model.addAttribute("rowsOpen", viewpoint.audience().threshold() == 0);
        model.addAttribute("found", found.orElse(null));
        model.addAttribute(
                "charts",
                found.map(each ->
                                ChartFile.linked(each.charts(), "/figures/schools/" + id + "/file"))
                        .orElse(null));
        return "insight/school";
    }

    @GetMapping("/figures/schools/{id}/file")
    ResponseEntity<String> file(
            @PathVariable UUID id, @RequestParam(defaultValue = "groups") String chart) {
        return ChartFile.of(
                figures(viewpoints.school(new SchoolId(id))).orElseThrow(NotFound::new).charts(),
                chart);
    }

    private Optional<SchoolFigures> figures(Viewpoint viewpoint) {
        return snapshot.keep(
                SchoolFigures.class,
                viewpoint,
                indicators -> SchoolFigures.of(indicators, viewpoint));
    }
}
