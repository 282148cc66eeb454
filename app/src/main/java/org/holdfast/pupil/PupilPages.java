package org.holdfast.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.web.NotFound;
import org.holdfast.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A pupil's page: the child first, what is so now, and everything that happened, newest first. */
@Controller
class PupilPages {
    private final ShowPupil showPupil;
    private final Pupils pupils;
    private final Contributions contributions;
    private final ReadLog log;
    private final TransactionTemplate transaction;

    PupilPages(
            ShowPupil showPupil,
            Pupils pupils,
            Contributions contributions,
            ReadLog log,
            TransactionTemplate transaction) {
        this.showPupil = showPupil;
        this.pupils = pupils;
        this.contributions = contributions;
        this.log = log;
        this.transaction = transaction;
    }

    /** A tab of the timeline. */
    record Tab(String label, String path, boolean current) {}

    @GetMapping("/pupils/{id}")
    String pupil(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var pupil = new PupilId(id);
        var kind = kind(show);
        transaction.executeWithoutResult(_ -> {
            model.addAttribute("view", showPupil.show(pupil, "pupil's page"));
            model.addAttribute("now", contributions.now(pupil));
            model.addAttribute("actions", contributions.actions(pupil));
            addTimeline(contributions.timeline(pupil, kind), page, model);
        });
        model.addAttribute("tabs", tabs(id, kind));
        model.addAttribute("timelinePath", "/pupils/" + id + "?show=" + show + "&");
        return "pupil/page";
    }

    private static void addTimeline(List<TimelineEntry> timeline, int page, Model model) {
        var paging = Paging.of(page, timeline.size());
        model.addAttribute("paging", paging);
        model.addAttribute(
                "timeline", timeline.subList(paging.offset(), Math.toIntExact(paging.last())));
    }

    @GetMapping("/pupils/{id}/record")
    String record(@PathVariable UUID id, Model model) {
        return record(new PupilId(id), Optional.empty(), model);
    }

    /** The number is shown to those who ask for it, and asking is logged. */
    @PostMapping("/pupils/{id}/upn")
    String upn(@PathVariable UUID id, Model model) {
        var pupil = new PupilId(id);
        var upn =
                transaction.execute(_ -> {
                    showPupil.show(pupil, "pupil's details").may().requireWork();
                    log.read("UPN", pupil);
                    return pupils.upn(pupil);
                });
        return record(pupil, upn, model);
    }

    private String record(PupilId pupil, Optional<Upn> upn, Model model) {
        transaction.executeWithoutResult(_ -> {
            var view = showPupil.show(pupil, "pupil's details");
            view.may().requireWork();
            model.addAttribute("view", view);
            model.addAttribute("spells", pupils.spells(pupil));
        });
        model.addAttribute("upn", upn.map(Upn::value).orElse(""));
        return "pupil/record";
    }

    @GetMapping("/pupils/{id}/export")
    String export(@PathVariable UUID id, Model model) {
        var pupil = new PupilId(id);
        transaction.executeWithoutResult(_ -> {
            var view = showPupil.show(pupil, "export of the whole record");
            view.may().requireExport();
            model.addAttribute("view", view);
            model.addAttribute("sections", contributions.record(pupil));
        });
        model.addAttribute("by", CurrentActor.person().name());
        return "pupil/export";
    }

    /** The same for programs. */
    @GetMapping(path = "/pupils/{id}/export.json", produces = "application/json")
    @ResponseBody
    List<PupilRecordPart.Section> exportForPrograms(@PathVariable UUID id) {
        var pupil = new PupilId(id);
        return transaction.execute(_ -> {
            showPupil.show(pupil, "export of the whole record").may().requireExport();
            return contributions.record(pupil);
        });
    }

    private static List<Tab> tabs(UUID id, Optional<TimelineEntry.Kind> current) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("All", "/pupils/" + id, current.isEmpty()));
        for (var kind : TimelineEntry.Kind.values()) {
            tabs.add(
                    new Tab(
                            kind.title(),
                            "/pupils/" + id + "?show=" + kind.name().toLowerCase(Locale.ROOT),
                            current.filter(kind::equals).isPresent()));
        }
        return List.copyOf(tabs);
    }

    private static Optional<TimelineEntry.Kind> kind(String show) {
        if (show.isEmpty()) {
            return Optional.empty();
        }
        for (var kind : TimelineEntry.Kind.values()) {
            if (kind.name().equalsIgnoreCase(show)) {
                return Optional.of(kind);
            }
        }
        throw new NotFound();
    }
}
