package ru.estafeta.participants.organisation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Identifiers of an organisation in state registers, digits only. */
@Embeddable
@Schema(description = "Identifiers in state registers: ОКТМО, ИНН, КПП, ОГРН, code of the form ОО-1")
public record ExternalIds(
        @Nullable @Pattern(regexp = "\\d{8}|\\d{11}", message = "ОКТМО – 8 или 11 цифр.")
        String oktmo,

        @Nullable
        @Pattern(regexp = "\\d{10}|\\d{12}", message = "ИНН – 10 или 12 цифр.")
        @CheckDigits(
                value = CheckDigits.Scheme.INN,
                message = "В ИНН ошибка: контрольная цифра не сходится. Сверьте номер.")
        String inn,

        @Nullable @Pattern(regexp = "\\d{9}", message = "КПП – 9 цифр.")
        String kpp,

        @Nullable
        @Pattern(regexp = "\\d{13}|\\d{15}", message = "ОГРН – 13 или 15 цифр.")
        @CheckDigits(
                value = CheckDigits.Scheme.OGRN,
                message = "В ОГРН ошибка: контрольная цифра не сходится. Сверьте номер.")
        String ogrn,

        @Nullable @Pattern(regexp = "[\\dA-Za-zА-Яа-я/-]{1,20}", message = "Код ОО-1 – до 20 цифр и букв.")
        String oo1) {

    public static final ExternalIds NONE = new ExternalIds(null, null, null, null, null);

    /** By scheme, as events carry them. */
    public Map<String, String> byScheme() {
        var ids = new LinkedHashMap<String, String>();
        put(ids, "oktmo", oktmo);
        put(ids, "inn", inn);
        put(ids, "kpp", kpp);
        put(ids, "ogrn", ogrn);
        put(ids, "oo1", oo1);
        return ids;
    }

    /** These, and what another source knows instead or besides. */
    public ExternalIds overlaidBy(ExternalIds other) {
        return new ExternalIds(
                other.oktmo == null ? oktmo : other.oktmo,
                other.inn == null ? inn : other.inn,
                other.kpp == null ? kpp : other.kpp,
                other.ogrn == null ? ogrn : other.ogrn,
                other.oo1 == null ? oo1 : other.oo1);
    }

    private static void put(Map<String, String> ids, String scheme, @Nullable String id) {
        if (id != null) {
            ids.put(scheme, id);
        }
    }
}
