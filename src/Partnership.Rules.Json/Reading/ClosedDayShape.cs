using System.Text.Json;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Reading;

/// <summary>A closed day.</summary>
internal static class ClosedDayShape
{
    internal static void Write(Utf8JsonWriter writer, ClosedDay day) => writer.Object(() =>
    {
        writer.Date("on", day.On);
        writer.WriteString("name", day.Name);
        writer.WriteString("source", day.Source);
        writer.WriteString("status", day.Status.Code);
        writer.Shaped("proclaimedOn", TimeJson.LooseDate, day.ProclaimedOn);
        writer.OptionalDate("inPlaceOf", day.InPlaceOf);
    });

    internal static ClosedDay? Read(Place place)
    {
        var members = new Members(place, "on", "name", "source", "status", "proclaimedOn", "inPlaceOf");
        var (on, name, source) = (members.Date("on"), members.Text("name"), members.Text("source"));
        var status = members.Has("status") ? members.Code("status", ClosedDayStatus.All) : ClosedDayStatus.InForce;
        var (proclaimedOn, inPlaceOf) = (members.Optional("proclaimedOn", TimeJson.LooseDate), members.OptionalDate("inPlaceOf"));
        return members.Build(() =>
        {
            var day = new ClosedDay(on, name, source).As(status);
            day = proclaimedOn is null ? day : day.Proclaimed(proclaimedOn);
            return inPlaceOf is { } replaced ? day.Replacing(replaced) : day;
        });
    }
}
