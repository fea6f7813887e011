using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Partnership.Rules.Json.Reading;

/// <summary>What the shapes write. What is not there is left out, never written as null.</summary>
internal static class Writing
{
    internal static void Date(this Utf8JsonWriter writer, string name, LocalDate date) => writer.WriteString(name, LocalDatePattern.Iso.Format(date));

    internal static void OptionalDate(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } known)
        {
            writer.Date(name, known);
        }
    }

    internal static void OptionalText(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    internal static void Shaped<T>(this Utf8JsonWriter writer, string name, JsonShape<T> shape, T? value)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            shape.WriteTo(writer, value);
        }
    }

    internal static void List<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    internal static void Object(this Utf8JsonWriter writer, Action write)
    {
        writer.WriteStartObject();
        write();
        writer.WriteEndObject();
    }
}
