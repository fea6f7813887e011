using Microsoft.EntityFrameworkCore;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Every text in every column of every table, to look for what must not be there.</summary>
internal static class Texts
{
    internal static Task<List<string>> OfAsync(RegisterHost host) => host.StoreAsync(async register =>
    {
        var texts = new List<string>();
        await register.Database.OpenConnectionAsync();
        foreach (var table in register.Model.GetEntityTypes().Select(type => type.GetTableName()!))
        {
            using var command = register.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The name is that of a table of the model, and no user's.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                texts.AddRange(Enumerable.Range(0, rows.FieldCount).Select(rows.GetValue).OfType<string>());
            }
        }

        return texts;
    });
}
