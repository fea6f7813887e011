using Microsoft.EntityFrameworkCore;

namespace Partnership.Rules.DutyRegister.Store;

/// <summary>The register on PostgreSQL, whose NodaTime plug-in keeps dates as dates.</summary>
public sealed class PostgresRegister(DbContextOptions<PostgresRegister> options) : Register(options);
