package org.sapar.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.web.shared.Refusals;

class DeedsTest {

    private static final Set<String> RECORDED = recorded();

    @Test
    void the_filter_offers_whatever_the_trail_records() {
        assertThat(RECORDED).contains("identity.appoint", "registry.open", "trail.seals");
        assertThat(Deeds.KNOWN).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(Deeds.KNOWN)).isEqualTo(RECORDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void each_deed_has_words_of_its_own(String language) {
        var locale = Locale.forLanguageTag(language);

        var said = RECORDED.stream()
                .map(deed -> deed.substring(0, deed.indexOf('.')) + ": "
                        + Refusals.find("trail.did." + deed, locale).orElse(""))
                .toList();

        assertThat(said).doesNotHaveDuplicates().noneMatch(words -> words.endsWith(": "));
    }

    /** The methods of all desks that the interceptor of the trail stands before and somebody may call. */
    private static Set<String> recorded() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.sapar").stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                        .filter(type -> !type.isAnnotatedWith(ExcludeDefaultInterceptors.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(DeedsTest::isDeed)
                        .map(method -> feature(method.getOwner()) + "." + method.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isDeed(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.isAnnotatedWith(ExcludeDefaultInterceptors.class)
                && method.isAnnotatedWith(RolesAllowed.class);
    }

    private static String feature(JavaClass desk) {
        return desk.getPackageName().substring(desk.getPackageName().lastIndexOf('.') + 1);
    }
}
