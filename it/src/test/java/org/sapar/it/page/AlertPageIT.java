package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.RunningSystem;

/** The head of post sees who opened files in an unusual way, and says what came of it. */
class AlertPageIT extends PageTest {

    @Test
    void an_alert_waits_in_the_menu_until_somebody_has_said_what_came_of_it() throws SQLException {
        var name = "Проба " + UUID.randomUUID();
        raise(name);
        var page = openAnew("daniyar.head");
        page.navigate(url("/registry/migrants.xhtml"));
        assertThat(page.locator("a[data-go='l'] .count")).isVisible();

        page.locator("a[data-go='l']").click();
        var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(name));
        assertThat(row).hasCount(1);
        row.locator("a.button").click();
        page.locator(id("settle:keep")).click();
        assertThat(page.locator(id("settle:noteError"))).isVisible();
        page.locator(id("settle:note")).fill("Выездной приём <b>");
        page.locator(id("settle:keep")).click();
        assertThat(row).hasCount(0);

        page.navigate(url("/trail/alerts.xhtml?show=all"));
        assertThat(row).containsText("Выездной приём <b>");
        assertThat(row.locator("a.button")).hasCount(0);
        var elsewhere = letIn("it-head-" + UUID.randomUUID().toString().substring(0, 8), "head-of-post", "NVS");
        elsewhere.navigate(url("/trail/alerts.xhtml?show=all"));
        assertThat(elsewhere.locator("main")).not().containsText(name);
        Assertions.assertThat(open("bakyt.officer")
                        .navigate(url("/trail/alerts.xhtml"))
                        .status())
                .isEqualTo(403);
        Assertions.assertThat(Api.as("jyldyz.dpo").get("/alerts?open=true").body())
                .doesNotContain(name);
        Assertions.assertThat(Api.as("jyldyz.dpo").get("/alerts?size=200").body())
                .contains(name);
    }

    private static void raise(String name) throws SQLException {
        var system = RunningSystem.get();
        try (var connection = DriverManager.getConnection(system.database(), "sapar_owner", system.secret("db.owner"));
                var insert = connection.prepareStatement("insert into opening_alert (id, version, filed_at, post_code,"
                        + " kind, sub, author, slot, began_at, amount, limit_rule) values (uuid(), 0, utc_timestamp(6),"
                        + " 'YEK', 'PACE', ?, ?, 'page', utc_timestamp(6), 60, 'PACE@2026-01-01')")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, name);
            insert.executeUpdate();
        }
    }
}
