package vn.giaoban.units;

/** What kind of organ a body is, whatever its unit and level. */
public enum BodyKind {
    /** Hội đồng nhân dân */
    COUNCIL,
    /** Thường trực Hội đồng nhân dân */
    STANDING_BODY,
    /** Ban của Hội đồng nhân dân */
    COMMITTEE,
    /** Tổ đại biểu Hội đồng nhân dân */
    DEPUTY_GROUP,
    /** Văn phòng: province, of the National Assembly delegation and the council; below, of council and People's Committee */
    OFFICE,
    /** Ủy ban nhân dân */
    PEOPLES_COMMITTEE,
    /** Ủy ban Mặt trận Tổ quốc Việt Nam */
    FATHERLAND_FRONT,
    /** Tỉnh ủy, Thành ủy, Huyện ủy, Thị ủy, Đảng ủy */
    PARTY_COMMITTEE,
    /** sở, ban, ngành, phòng */
    DEPARTMENT,
    /** Đoàn đại biểu Quốc hội */
    NATIONAL_ASSEMBLY_DELEGATION,
    /** báo, đài */
    PRESS,
    OTHER
}
