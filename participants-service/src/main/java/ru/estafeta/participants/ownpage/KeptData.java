package ru.estafeta.participants.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.estafeta.participants.calendar.Days;
import ru.estafeta.participants.person.Person;
import ru.estafeta.participants.snils.SnilsSafe;
import ru.estafeta.platform.store.Rows;

/** Tells a person everything that the register keeps of him, each with its purpose (152-ФЗ art. 14). */
@ApplicationScoped
class KeptData {

    private static final String WORK = """
            select (select count(*) from participation a where a.person_id = ?) as roles,
                   (select count(*) from pair_member m where m.person_id = ?) as pairs,
                   (select count(*) from meeting t join pair_member m on m.pair_id = t.pair_id
                    where m.person_id = ? and not t.removed) as meetings,
                   (select count(*) from survey_response r where r.person_id = ?) as answers,
                   (select count(*) from attendance n where n.person_id = ?) as sessions,
                   (select count(*) from training_certificate c where c.person_id = ?) as certificates,
                   (select count(*) from clearance c where c.person_id = ?) as clearances,
                   (select count(*) from scan s join consent g on g.id = s.consent_id
                    where g.person_id = ? and s.removed_at is null) as scans,
                   (select count(*) from participation a
                    where a.person_id = ? and a.support_since is not null) as supports,
                   (select extract(year from graduated_on) from person g where g.id = ?) as graduation,
                   (select count(*) from base_renewal_change r
                    where r.person_id = ? and r.class_before is not null) as classes_before,
                   (select count(*) from potential_mentor n where n.person_id = ?) as ready,
                   (select count(*) from employment_terms t join pair_member m on m.pair_id = t.pair_id
                    where m.person_id = ? and m.role = 'MENTOR') as terms,
                   (select count(*) from profile f join participation a on a.id = f.participation_id
                    where a.person_id = ?) as profiles""";

    private final Rows rows;
    private final SnilsSafe safe;

    KeptData(Rows rows, SnilsSafe safe) {
        this.rows = rows;
        this.safe = safe;
    }

    List<OwnPageView.Kept> of(Person person) {
        var data = person.data();
        var birth = data.birth();
        var contacts = data.contacts();
        var kept = new ArrayList<OwnPageView.Kept>();
        add(kept, "Имя", person.fullName(), "приказ о паре, списки программы");
        add(
                kept,
                birth.date() == null ? "Год рождения" : "Дата рождения",
                birth.date() == null ? Integer.toString(birth.year()) : Days.written(birth.date()),
                "кто подписывает согласие; число участников по возрасту");
        add(kept, "Класс или группа", data.className(), "подбор пары");
        add(kept, "Должность", data.job(), "подбор пары");
        add(
                kept,
                "Преподаёт с",
                data.teachingSince() == null ? null : data.teachingSince().text(),
                "число молодых педагогов");
        add(kept, "Почта", contacts.email(), "ссылки на согласие и анкеты");
        add(kept, "Телефон", contacts.phone(), "связь");
        add(kept, "Законный представитель", contacts.guardian(), "согласие за ребёнка");
        add(kept, "Телефон представителя", contacts.guardianPhone(), "связь");
        var id = person.id();
        add(
                kept,
                "СНИЛС",
                safe.masked(id, person.snils()),
                "не завести второй карточки; для участия не нужен, можно убрать");
        rows.list(
                        WORK,
                        row -> List.of(
                                row.getInt("roles"),
                                row.getInt("pairs"),
                                row.getInt("meetings"),
                                row.getInt("answers"),
                                row.getInt("sessions"),
                                row.getInt("certificates"),
                                row.getInt("clearances"),
                                row.getInt("scans"),
                                row.getInt("supports"),
                                row.getInt("terms"),
                                row.getInt("profiles"),
                                row.getInt("graduation"),
                                row.getInt("classes_before"),
                                row.getInt("ready")),
                        id,
                        id,
                        id,
                        id,
                        id,
                        id,
                        id,
                        id,
                        id,
                        id,
                        id,
                        id,
                        id,
                        id)
                .forEach(work -> {
                    count(kept, "Роли в программе", work.get(0), "участие в программе");
                    count(kept, "Пары и группы", work.get(1), "участие в программе");
                    count(kept, "Встречи", work.get(2), "ход программы");
                    count(kept, "Занятия школы наставников", work.get(4), "допуск наставника к паре");
                    count(kept, "Документы об обучении", work.get(5), "допуск наставника к паре");
                    count(
                            kept,
                            "Справки об отсутствии судимости",
                            work.get(6),
                            "допуск к детям: номер, дата, кто проверил");
                    count(
                            kept,
                            "Сканы согласий",
                            work.get(7),
                            "доказательство согласия, подписанного на бумаге; на бумаге есть паспортные данные");
                    count(kept, "Поддержка психолога, пока нет пары", work.get(8), "только день начала");
                    count(
                            kept,
                            "Условия наставничества по трудовому договору",
                            work.get(9),
                            "согласие, соглашение, срок и оплата (ТК РФ, ст. 351.8)");
                    count(kept, "Анкета перед началом", work.get(10), "подбор пары: запрос, умения, удобное время");
                    count(kept, "Год окончания школы", work.get(11), "приглашение стать наставником");
                    count(kept, "Прежний класс", work.get(12), "чтобы перевод в следующий класс можно было отменить");
                    count(kept, "Отметка «готов стать наставником»", work.get(13), "подбор наставников");
                    count(kept, "Ответы на анкеты", work.get(3), "удовлетворённость программой, без имени");
                });
        return kept;
    }

    private static void add(List<OwnPageView.Kept> kept, String what, @Nullable String value, String why) {
        if (value != null) {
            kept.add(new OwnPageView.Kept(what, value, why));
        }
    }

    private static void count(List<OwnPageView.Kept> kept, String what, int number, String why) {
        if (number > 0) {
            kept.add(new OwnPageView.Kept(what, Integer.toString(number), why));
        }
    }
}
