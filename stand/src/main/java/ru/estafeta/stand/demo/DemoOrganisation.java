package ru.estafeta.stand.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the demo region. Its id follows from its slug, so that the accounts of the realm, which Keycloak
 * imports before any organisation exists, can name it.
 */
record DemoOrganisation(
        String slug, String type, String name, @Nullable String parent) {

    private static final UUID URL_NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /** Parents before children. */
    static List<DemoOrganisation> all() {
        List<DemoOrganisation> all = new ArrayList<>();
        all.add(new DemoOrganisation("region", "REGION", "Регион «Эстафета» (показ)", null));
        municipality(all, "gus", "Гусь-Хрустальный район", "Гусь-Хрустальный район", 8);
        municipality(all, "armavir", "Город Армавир", "Армавир", 12);
        municipality(all, "chagoda", "Чагодощенский район", "Чагодощенский район", 6);
        municipality(all, "volgograd", "Город Волгоград", "Волгоград", 11);
        municipality(all, "milyutinsky", "Милютинский район", "Милютинский район", 6);
        all.add(new DemoOrganisation("school120", "SCHOOL", "МОУ СШ № 120", "volgograd"));
        return all;
    }

    /** @param place how its schools and partners name it */
    private static void municipality(List<DemoOrganisation> all, String slug, String name, String place, int schools) {
        all.add(new DemoOrganisation(slug, "MUNICIPALITY", name, "region"));
        all.add(new DemoOrganisation(slug + "-partner1", "ENTERPRISE", "АО «Заря», " + place, slug));
        all.add(new DemoOrganisation(slug + "-partner2", "NGO", "Фонд «Росток», " + place, slug));
        for (int number = 1; number <= schools; number++) {
            all.add(new DemoOrganisation(slug + number, "SCHOOL", "Школа № " + number + ", " + place, slug));
        }
    }

    UUID id() {
        return id(slug);
    }

    /** UUID version 5 (RFC 9562) of {@code urn:estafeta:organisation:<slug>}. */
    static UUID id(String slug) {
        try {
            var sha = MessageDigest.getInstance("SHA-1");
            sha.update(ByteBuffer.allocate(16)
                    .putLong(URL_NAMESPACE.getMostSignificantBits())
                    .putLong(URL_NAMESPACE.getLeastSignificantBits())
                    .array());
            var hash =
                    ByteBuffer.wrap(sha.digest(("urn:estafeta:organisation:" + slug).getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
            long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
