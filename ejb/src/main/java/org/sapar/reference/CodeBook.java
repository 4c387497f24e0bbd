package org.sapar.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Countries and their unions, regions, posts and their districts, rules of host countries, looked up once: they change
 * with a release only, and every registration and every file that is opened asks for several of them.
 */
@ApplicationScoped
class CodeBook {

    @Inject
    ReferenceBook book;

    private final Map<String, Country> countries = new ConcurrentHashMap<>();

    private final Map<String, Subdivision> subdivisions = new ConcurrentHashMap<>();

    private volatile List<Post> posts = List.of();

    private volatile List<District> districts = List.of();

    private volatile List<UnionMember> members = List.of();

    private final Map<String, List<HostRule>> hostRules = new ConcurrentHashMap<>();

    Optional<Country> country(String code) {
        return Optional.ofNullable(code)
                .map(known -> countries.computeIfAbsent(
                        known, one -> book.country(one).orElse(null)));
    }

    Optional<Subdivision> subdivision(String code) {
        return Optional.ofNullable(code)
                .map(known -> subdivisions.computeIfAbsent(
                        known, one -> book.subdivision(one).orElse(null)));
    }

    /** All posts, in the order of their codes. */
    List<Post> posts() {
        if (posts.isEmpty()) {
            posts = List.copyOf(book.posts());
        }
        return posts;
    }

    Optional<Post> post(String code) {
        return posts().stream().filter(post -> post.getCode().equals(code)).findFirst();
    }

    /** What the region belongs to on the day, in the order of the codes of the posts. */
    List<District> districts(String region, LocalDate on) {
        if (districts.isEmpty()) {
            districts = List.copyOf(book.districts());
        }
        return districts.stream()
                .filter(district -> district.getSubdivisionCode().equals(region) && district.validOn(on))
                .toList();
    }

    /** Whether the country is a member of the union on the day. */
    boolean isMember(String union, String country, LocalDate on) {
        if (members.isEmpty()) {
            members = List.copyOf(book.members());
        }
        return members.stream()
                .anyMatch(member -> member.getUnionCode().equals(union)
                        && member.getCountryCode().equals(country)
                        && member.validOn(on));
    }

    /** The rules of the host country and of any, in all their versions. */
    List<HostRule> hostRules(String country) {
        return hostRules.computeIfAbsent(country, host -> List.copyOf(book.hostRules(host)));
    }
}
