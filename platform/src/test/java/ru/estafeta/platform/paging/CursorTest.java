package ru.estafeta.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.estafeta.platform.problem.Refusal;

class CursorTest {

    @Test
    void cursorOfAPageLeadsBehindItsLastItem() {
        var page = Page.of(List.of("Анна", "Борис", "Вера"), 2, name -> List.of(name, "id-" + name));

        assertThat(page.items()).containsExactly("Анна", "Борис");
        assertThat(Cursor.decode(page.next(), 2)).containsExactly("Борис", "id-Борис");
    }

    @Test
    void lastPageHasNoCursor() {
        assertThat(Page.of(List.of("Анна", "Борис"), 2, List::of).next()).isNull();
        assertThat(Cursor.decode(null, 2)).isNull();
    }

    @Test
    void refusesCursorsAndLimitsThatMakeNoSense() {
        assertThatThrownBy(() -> Cursor.decode("%%%", 2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Cursor.decode(Cursor.encode(List.of("один")), 2))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Page.limit(0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Page.limit(501)).isInstanceOf(Refusal.class);
    }
}
