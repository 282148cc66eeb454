package org.holdfast.insight;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.Role;
import org.springframework.stereotype.Component;

/** The pages of figures that the current actor may open, for the menu on each of them. */
@Component("figuresMenu")
public class FiguresMenu {

    /** One page. */
    public record Page(String path, String name) {}

    /** In their order. */
    public List<Page> pages() {
        var permissions = FiguresPermissions.of(CurrentActor.get());
        var pages = new ArrayList<Page>();
        if (!permissions.authorities().isEmpty()) {
            pages.add(new Page("/figures", "Overview"));
            pages.add(new Page("/figures/schools", "By school"));
            pages.add(new Page("/figures/groups", "Groups of pupils"));
            pages.add(new Page("/figures/signals", "Signal and noise"));
        } else if (permissions.schools().size() == 1) {
            var school = permissions.schools().iterator().next();
            pages.add(new Page("/figures/schools/" + school.value(), "Your school"));
        } else {
            pages.add(new Page("/figures/schools", "By school"));
        }
        pages.add(new Page("/figures/explore", "Explore"));
        pages.add(new Page("/figures/quality", "Quality of the data"));
        pages.add(new Page("/published/compare", "Published, beside others"));
        if (makesPacks()) {
            pages.add(new Page("/board-packs", "Board packs"));
            pages.add(new Page("/board-packs/releases", "What has been released"));
        }
        return List.copyOf(pages);
    }

    private static boolean makesPacks() {
        return CurrentActor.person().holds(Role.EXCLUSIONS_OFFICER)
                || CurrentActor.person().holds(Role.ANALYST);
    }
}
