using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Partnership.Rules.DutyRegister.Tests;

/// <summary>Stops the register as a kill does: from a boundary on, nothing more reaches the database. A boundary is before and after each command and each commit.</summary>
public sealed class KillSwitch : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int at = int.MaxValue;

    /// <summary>The boundaries that were passed since it was set.</summary>
    public int Passed { get; private set; }

    public bool HasKilled => Passed > at;

    /// <summary>Kills at a boundary, counted from 0.</summary>
    public void KillAt(int boundary) => (at, Passed) = (boundary, 0);

    public void Spare() => KillAt(int.MaxValue);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => Pass(result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => Pass(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => Pass(result);

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) => Pass(result);

    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => Pass(result);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => Pass(true).AsTask();

    private ValueTask<T> Pass<T>(T result) => Passed++ >= at ? throw new KilledException() : ValueTask.FromResult(result);
}

/// <summary>The register was killed. It is a kind of cancelling, so that no code takes it for an error of the database.</summary>
public sealed class KilledException : OperationCanceledException;
