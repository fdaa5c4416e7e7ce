package org.gouji.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Builds the tree: province, cities, counties, their departments and townships, and what these have below them. */
final class Places {

    private static final List<String> DUTIES = List.of(
            "教育", "科技", "公安", "民政", "司法", "财政", "人社", "资源", "住建", "交通", "水利", "农业", "商务", "文旅", "卫健", "应急", "审计", "统计");

    private final long seed;
    private final List<Place> all = new ArrayList<>();

    private Places(long seed) {
        this.seed = seed;
    }

    static List<Place> of(long seed, Size size) {
        Places places = new Places(seed);
        Place province = places.add("云岭省", "人民政府", "province", "government", Optional.empty());
        places.departments(province, "云岭省", size.departments(), "province");
        for (int city = 1; city <= size.cities(); city++) {
            places.city(province, "云岭省第%02d市".formatted(city), size);
        }
        return List.copyOf(places.all);
    }

    private void city(Place province, String name, Size size) {
        Place city = add(name, "人民政府", "city", "government", Optional.of(province.id()));
        departments(city, name, size.departments(), "city");
        for (int county = 1; county <= size.counties(); county++) {
            county(city, name + "第%02d县".formatted(county), size);
        }
    }

    private void county(Place city, String name, Size size) {
        Place county = add(name, "人民政府", "county", "government", Optional.of(city.id()));
        List<Place> offices = departments(county, name, size.departments(), "county");
        for (int town = 1; town <= size.towns(); town++) {
            add(name, "第%02d镇人民政府".formatted(town), "township", "township", Optional.of(county.id()));
        }
        for (int station = 1; station <= size.institutions(); station++) {
            Place above = offices.get(station % offices.size());
            add(above.name(), "第%03d服务站".formatted(station), "county", "publicInstitution", Optional.of(above.id()));
        }
    }

    /** One in twenty is led from above. */
    private List<Place> departments(Place government, String name, int count, String tier) {
        List<Place> offices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String duty = DUTIES.get(i % DUTIES.size()) + (i < DUTIES.size() ? "" : i / DUTIES.size());
            boolean local = i % 20 != 19;
            Place office = add(
                    name,
                    local ? duty + "局" : duty + "分局",
                    tier,
                    local ? "department" : "vertical",
                    Optional.of(government.id()));
            if (local) {
                offices.add(office);
            }
        }
        return offices;
    }

    private Place add(String where, String what, String tier, String kind, Optional<UUID> supervisor) {
        Place place = new Place(id(all.size()), where + what, tier, kind, supervisor);
        all.add(place);
        return place;
    }

    private UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L | seed & 0xFFF, 0x8000_0000_0000_0000L | seed << 32 | number);
    }
}
