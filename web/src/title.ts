import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { situation } from './api.ts'

export function useTitle(name: string): void {
  const { data } = useQuery(situation)
  useEffect(() => {
    document.title = [name, data?.title, 'Sitrep'].filter(Boolean).join(' · ')
  }, [name, data?.title])
}
